/** Service plans: what a contract promises. */
package dev.madoguchi.plan;
