/** The results that callers get: pages, content, futures. */
@NullMarked
package io.openaisdk.core.internal.result;

import org.jspecify.annotations.NullMarked;
