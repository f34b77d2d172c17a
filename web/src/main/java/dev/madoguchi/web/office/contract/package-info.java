/** The back office's pages of the contracts and their imports. */
package dev.madoguchi.web.office.contract;
