"""Tables, engine, journal, migrations and backups."""
