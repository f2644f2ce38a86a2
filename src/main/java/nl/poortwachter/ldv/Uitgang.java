package nl.poortwachter.ldv;

import java.io.IOException;
import java.util.List;

/** A way by which lines leave. */
public interface Uitgang {

    /** Name under which is kept how far it has come. Stored; do not rename. */
    String naam();

    /**
     * Gives these lines out. Returns only when they are safe on the other side.
     *
     * @throws IOException when that is not certain; the same lines then come again
     */
    void lever(List<Ldvregel> regels) throws IOException;
}
