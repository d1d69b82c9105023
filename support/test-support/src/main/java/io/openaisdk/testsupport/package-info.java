/** What the tests of several modules share. */
@NullMarked
package io.openaisdk.testsupport;

import org.jspecify.annotations.NullMarked;
