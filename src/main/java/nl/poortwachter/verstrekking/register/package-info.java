/** The register of processing activities (AVG 30), made from the policy and the configuration, in versions. */
package nl.poortwachter.verstrekking.register;
