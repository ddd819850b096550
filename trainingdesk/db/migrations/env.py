"""Alembic's entry: runs the steps on the connection that ``db.schema`` hands over, inside its transaction."""

from alembic import context

from trainingdesk.db.schema import declared

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=declared(connection),
    render_as_batch=True,
    compare_type=True,
    transactional_ddl=True,
)
context.run_migrations()
