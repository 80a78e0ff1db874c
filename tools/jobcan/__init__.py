"""A stand-in for Jobcan's servers, for development and tests; no deployable holds it."""
