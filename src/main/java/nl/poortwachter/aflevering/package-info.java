/** Delivery: the outbox, its attempts, and the mailbox of receivers that pull. At least once, with a stable id. */
package nl.poortwachter.aflevering;
