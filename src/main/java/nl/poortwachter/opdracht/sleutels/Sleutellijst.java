package nl.poortwachter.opdracht.sleutels;

import java.io.PrintWriter;
import nl.poortwachter.opslag.Sleutelbos;

/** Tells which keys there are, without what is secret about them. */
final class Sleutellijst {
    private Sleutellijst() { }

    static void schrijf(PrintWriter uit, Sleutelbos sleutels) {
        sleutels.inhoudsleutels().forEach(s -> uit.printf("inhoudsleutel %s  %s%n", Integer.toUnsignedString(s.nummer()), s.actief() ? "versleutelt en leest" : "leest"));
        uit.println("pseudoniemsleutel  vast");
        uit.flush();
    }
}
