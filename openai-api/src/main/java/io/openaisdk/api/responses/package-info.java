/** Responses: answers of a model that may use tools on the way. */
@NullMarked
package io.openaisdk.api.responses;

import org.jspecify.annotations.NullMarked;
