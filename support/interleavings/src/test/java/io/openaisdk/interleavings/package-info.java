/**
 * What several threads do to one object at once, in every order that matters: a model checker switches threads between any two accesses to
 * memory that they share, and each model says what has to be true in the end.
 */
@NullMarked
package io.openaisdk.interleavings;

import org.jspecify.annotations.NullMarked;
