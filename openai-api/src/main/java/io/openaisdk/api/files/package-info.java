/** Files that are uploaded for other resources to use. */
@NullMarked
package io.openaisdk.api.files;

import org.jspecify.annotations.NullMarked;
