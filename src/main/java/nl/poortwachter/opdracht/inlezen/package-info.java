/** Reading the allocations that were there before the gateway into the chain. */
package nl.poortwachter.opdracht.inlezen;
