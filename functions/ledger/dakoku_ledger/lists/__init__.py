"""Lists that come in as files: reading, naming every fault, and agreeing on what an import would do.

Pure: no database and no clock. Each kind of list brings a `Shape`.
"""
