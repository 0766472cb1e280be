// Says what is done, and how long it took since `npm start` or `npm test`: node scripts/phase.mjs "Installed"
const seconds = Math.round((Date.now() - Number(process.env.MULTIVECTOR_STARTED)) / 1000);
console.log(`${process.argv[2]} after ${seconds} s`);
