/** The seam between the API and the core that implements it; not for applications. */
@NullMarked
package io.openaisdk.api.internal;

import org.jspecify.annotations.NullMarked;
