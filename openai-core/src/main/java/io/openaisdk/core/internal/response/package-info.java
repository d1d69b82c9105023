/** Pure functions of responses: heads, bodies, results, pages, and what went wrong. Nothing here knows a call, a thread or the time. */
@NullMarked
package io.openaisdk.core.internal.response;

import org.jspecify.annotations.NullMarked;
