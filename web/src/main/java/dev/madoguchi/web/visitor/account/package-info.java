/** Registration, sign-in and sign-out: what happens before anybody is known. */
package dev.madoguchi.web.visitor.account;
