"""Alembic's entry: runs the steps on the connection that ``db.schema`` hands over, inside its transaction."""

from alembic import context

from trainingdesk.db.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
    transactional_ddl=True,
)
context.run_migrations()
