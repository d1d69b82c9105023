/**
 * What can go wrong. Every failure is unchecked and has one root, {@link io.openaisdk.api.errors.OpenAIException}.
 *
 * <p>No message and no text form holds a key, a token or a signature.
 *
 * @serial exclude
 */
@NullMarked
package io.openaisdk.api.errors;

import org.jspecify.annotations.NullMarked;
