/** Reads responses: heads, bodies, results, pages, metadata and failures. Nothing here depends on a call or on the clock. */
@NullMarked
package io.openaisdk.core.internal.response;

import org.jspecify.annotations.NullMarked;
