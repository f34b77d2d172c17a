/**
 * Typed settings with defaults: what an administrator may change while the portal runs, and who
 * changed it (OPS-02).
 */
package dev.madoguchi.setting;
