/** The observer that comes with the core. */
@NullMarked
package io.openaisdk.core.internal.observe;

import org.jspecify.annotations.NullMarked;
