/** Planning: settings and an operation with its parameters become a request, its credentials and its bounds, and so do fallbacks. */
@NullMarked
package io.openaisdk.core.internal.plan;

import org.jspecify.annotations.NullMarked;
