"""What people do here: queries and commands, one file a noun."""
