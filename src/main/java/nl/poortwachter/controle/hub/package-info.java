/**
 * What the national hubs check at the door and we check too: registration, rights, authorisation, routing, and test numbers in the right
 * environment. A refusal here is told to the caller and gives no return message: the receiver never saw the message.
 */
package nl.poortwachter.controle.hub;
