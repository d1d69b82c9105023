/** Plans calls and their fallbacks: settings and an operation with its parameters become a request with credentials and time bounds. */
@NullMarked
package io.openaisdk.core.internal.plan;

import org.jspecify.annotations.NullMarked;
