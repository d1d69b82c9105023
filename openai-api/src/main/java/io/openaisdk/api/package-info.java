/**
 * The way in: the client, what all models and services share, and the results of calls.
 *
 * <p>Models and services of one resource live together in a package below this one. Everything here is an interface or a
 * plain value; {@code openai-core} holds the behavior and {@code OpenAIClient}, which makes clients.
 */
@NullMarked
package io.openaisdk.api;

import org.jspecify.annotations.NullMarked;
