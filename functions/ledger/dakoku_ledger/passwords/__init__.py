"""Employee passwords: what may be chosen, and the ways to set one."""
