/**
 * Attempts: the rules of what follows what, the one owner of a call, and those who are told of it.
 *
 * <p>{@link io.openaisdk.core.internal.attempt.Step} is the machine, {@link io.openaisdk.core.internal.attempt.Call} asks plug-ins
 * and ends the call, once.
 */
@NullMarked
package io.openaisdk.core.internal.attempt;

import org.jspecify.annotations.NullMarked;
