"""The monthly confirmation (全入力完了): what is lacking, sheets that follow, digests, single unlocking."""
