package nl.poortwachter.beproeving.jaar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Time per step and per tenth part of the year. Thread safe. */
final class Meetstaat {
    static final int DELEN = 10;
    private final List<Map<String, AtomicLong>> nanos = new ArrayList<>();
    private final List<AtomicLong> berichten = new ArrayList<>();
    private final List<String> stappen;

    Meetstaat(List<String> stappen) {
        this.stappen = stappen;
        for (int i = 0; i < DELEN; i++) {
            Map<String, AtomicLong> deel = new LinkedHashMap<>();
            stappen.forEach(stap -> deel.put(stap, new AtomicLong()));
            nanos.add(deel);
            berichten.add(new AtomicLong());
        }
    }

    void bericht(int deel) {
        berichten.get(deel).incrementAndGet();
    }

    void tijd(int deel, String stap, long duur) {
        nanos.get(deel).get(stap).addAndGet(duur);
    }

    /** Mean microseconds per message of this step in this part. */
    double micros(int deel, String stap) {
        return nanos.get(deel).get(stap).get() / 1e3 / Math.max(1, berichten.get(deel).get());
    }

    /** A row per part, a column per step. */
    String tabel() {
        StringBuilder tabel = new StringBuilder("| deel | berichten | " + String.join(" | ", stappen) + " | geheel |\n|" + "---|".repeat(stappen.size() + 3) + "\n");
        for (int deel = 0; deel < DELEN; deel++) {
            double geheel = 0;
            tabel.append("| ").append(deel + 1).append(" | ").append(berichten.get(deel));
            for (String stap : stappen) {
                geheel += micros(deel, stap);
                tabel.append(String.format(Locale.ROOT, " | %.0f", micros(deel, stap)));
            }
            tabel.append(String.format(Locale.ROOT, " | %.0f |%n", geheel));
        }
        return tabel.toString();
    }
}
