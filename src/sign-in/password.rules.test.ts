import assert from "node:assert/strict";
import { test } from "node:test";
import { passwordProblems } from "./password.rules.ts";

const about = { email: "amina.khan@example.org", name: "Amina Khan" };
const wordsFor = (password: string): string => passwordProblems(password, about)[0]?.words ?? "";

test("a long password of any characters is good: no rule about capitals, numbers or signs", () => {
  for (const password of [
    "harvest window kettle",
    "میرا گھر دریا کے پاس ہے",
    "🌧️🌻🍞🚲🎻🧵🪁🏡🌙🫖🧭🪴",
    "ąęśćżźńółĄĘŚ",
    "k7#Qz!v9Lm2x",
  ])
    assert.equal(wordsFor(password), "", password);
});

test("a short one is told how long it is", () => {
  assert.match(wordsFor("elevenchars"), /has 11 characters. Write at least 12/);
  assert.equal(wordsFor(""), "Write a password.");
});

test("what is tried first is refused, dressed up or not", () => {
  for (const password of [
    "password1234",
    "P@ssw0rd2024!",
    "PasswordPassword",
    "Liverpool2024!",
    "iloveyou!!!!!",
    "Welcome2024!!!",
    "administrator",
    "correct horse battery staple",
    "letmein123456",
  ])
    assert.match(wordsFor(password), /Very many people use this/, password);
});

test("walks along the keyboard and repeated characters are refused", () => {
  for (const password of ["qwertyuiop12", "123456789012", "abcdefghijkl", "0987654321098", "asdfghjklzxcv"])
    assert.match(wordsFor(password), /follows the keys|Very many/, password);
  for (const password of ["aaaaaaaaaaaa", "abababababab", "121212121212", "            "])
    assert.match(wordsFor(password), /repeats the same few/, password);
});

test("a password made of one’s own name or email is refused", () => {
  for (const password of [
    "amina.khan@example.org",
    "AminaKhan1234",
    "alongside2026",
    "khan-amina-khan".replaceAll("-", "").concat("1"),
    "amina.khan99",
  ])
    assert.notEqual(wordsFor(password), "", password);
});

test("a password has no length that anybody meets, and a megabyte is not summed", () => {
  assert.equal(wordsFor("harvest window kettle ".repeat(40)), "");
  assert.match(wordsFor("harvest window ".repeat(100)), /at most 1000/);
});
