/**
 * Tests inside the server, on the doors of the real application: everything below this package is
 * deployed in its WAR. One package per component, with the component's fixtures. Nothing here may
 * need a class of {@code browser}.
 */
package dev.madoguchi.it;
