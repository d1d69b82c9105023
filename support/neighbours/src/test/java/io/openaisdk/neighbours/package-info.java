/** Programs of an application that has a platform. */
package io.openaisdk.neighbours;
