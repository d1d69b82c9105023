@NullMarked
package io.openaisdk.auth;

import org.jspecify.annotations.NullMarked;
