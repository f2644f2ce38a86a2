package nl.poortwachter.beheer.bericht;

import java.time.Instant;
import java.util.UUID;

/** Another message that belongs to this one: its return, its answer, or what it answers. */
public record Verwijzing(UUID id, String soort, String stand, Instant ontvangenOp, boolean isRetour) { }
