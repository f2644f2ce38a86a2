package nl.poortwachter.opslag;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Begins units of work on the database. */
public final class Werk {
    private final Jdbi jdbi;

    /** Work on this database. */
    public Werk(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A transaction that the caller must close; closing without commit undoes it. */
    public Eenheid begin() {
        Handle handle = jdbi.open();
        handle.begin();
        return new Eenheid(handle);
    }

    /** One transaction on one connection. */
    public static final class Eenheid implements AutoCloseable {
        private final Handle handle;

        private Eenheid(Handle handle) {
            this.handle = handle;
        }

        /** The connection of this transaction. */
        public Handle handle() {
            return handle;
        }

        /** Makes everything durable; after this returns a crash loses nothing. */
        public void commit() {
            handle.commit();
        }

        /** Undoes what was not committed and gives the connection back. */
        @Override
        public void close() {
            try {
                if (handle.isInTransaction()) {
                    handle.rollback();
                }
            } finally {
                handle.close();
            }
        }
    }
}
