/**
 * Oordeel over vrije tekst (Commentaar): alleen duidelijke procesinformatie mag door. Gewone Java, geen CDI, veilig voor
 * meer draden. Wat een woord betekent is gegevens in beleid/woordenschat; hier staat alleen hoe een tekst gelezen wordt.
 */
package nl.poortwachter.minimaliteit.tekst;
