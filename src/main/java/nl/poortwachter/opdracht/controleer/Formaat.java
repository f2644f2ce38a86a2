package nl.poortwachter.opdracht.controleer;

import java.util.function.Supplier;

/** In what shape verdicts are written; the names are the values of --formaat. */
enum Formaat {
    TEKST(Tekstvorm::new), JSON(Jsonvorm::new), HTML(Htmlvorm::new);

    private final Supplier<Vorm> maker;

    Formaat(Supplier<Vorm> maker) {
        this.maker = maker;
    }

    Vorm vorm() {
        return maker.get();
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
