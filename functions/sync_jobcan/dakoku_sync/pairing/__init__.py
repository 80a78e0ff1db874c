"""Who at a provider is who here, as administrators see it and decide it."""
