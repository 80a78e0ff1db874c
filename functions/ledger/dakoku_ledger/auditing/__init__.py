"""操作履歴: the audit trail, for administrators of the organisation."""
