/** Containers that tools run in, and their files. */
@NullMarked
package io.openaisdk.api.containers;

import org.jspecify.annotations.NullMarked;
