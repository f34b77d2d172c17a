/** Makers, their product families, their products (PRO-01). */
package dev.madoguchi.product;
