/** Responses with features in beta: several agents that work together. */
@NullMarked
package io.openaisdk.api.beta.responses;

import org.jspecify.annotations.NullMarked;
