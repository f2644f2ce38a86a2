package nl.poortwachter.opdracht.logboek;

import nl.poortwachter.logboek.Logstand;
import picocli.CommandLine.ITypeConverter;

/** Reads a noted stand of the log from the command line. */
final class Standlezer implements ITypeConverter<Logstand> {

    @Override
    public Logstand convert(String waarde) {
        return Logstand.lees(waarde);
    }
}
