/** Measures what only the package of the engine sees. */
package io.openaisdk.core.internal.call;
