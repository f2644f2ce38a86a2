/** Intake by folder, for suppliers without an API; reaches the pipeline through camel-routes/bestandsmap.camel.yaml. */
package nl.poortwachter.ontvangst.bestandsmap;
