/** Users and roles of groups. */
@NullMarked
package io.openaisdk.api.admin.organization.groups;

import org.jspecify.annotations.NullMarked;
