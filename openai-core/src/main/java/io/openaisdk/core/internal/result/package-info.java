/** What callers are given for a response: pages, content, futures. */
@NullMarked
package io.openaisdk.core.internal.result;

import org.jspecify.annotations.NullMarked;
