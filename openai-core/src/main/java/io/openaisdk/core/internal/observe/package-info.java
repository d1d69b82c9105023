/** The observer that comes with the core: what it logs, and what it keeps out of a log. */
@NullMarked
package io.openaisdk.core.internal.observe;

import org.jspecify.annotations.NullMarked;
