/**
 * The pipeline: the steps that a message passes, each a bean with one task, put in order by camel-routes/verwerking.camel.yaml.
 * The command line runs the same steps without Camel.
 */
package nl.poortwachter.verwerking;
