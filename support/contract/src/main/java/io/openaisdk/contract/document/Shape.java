package io.openaisdk.contract.document;

import java.util.List;

/**
 * Everything that a value may be.
 *
 * @param nullable whether null is among it
 * @param branches the other forms, those of nested unions in their place
 * @param flaws what is wrong with the schema itself, leaving out what is inside of properties and items
 */
public record Shape(boolean nullable, List<Branch> branches, List<Flaw> flaws) {}
